"""What a label says that its sentence does not say, or says otherwise, whatever other amounts that has."""
