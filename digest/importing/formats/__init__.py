"""What annotation tools write, a module for each. Every one takes decoded data and gives Records; none reads a file."""
