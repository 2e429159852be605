"""What is published for programs: feeds, linked data, annotations, the sitemap."""
