"""The steps of the pipeline that take more than a call: reading, laying out, finishing; each is pure."""
