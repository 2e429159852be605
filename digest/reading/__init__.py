"""What news text says about its amounts and quotations: what is counted, who speaks. Shared by ingest and checks."""
