"""The preview's server: who is answered, and with what."""
