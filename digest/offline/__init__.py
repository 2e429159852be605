"""Reading without a connection: which files a browser keeps, and the service worker that keeps them."""
