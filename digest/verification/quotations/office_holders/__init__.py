"""What office a speaker holds, and whether that is the role that a quotation gives."""
