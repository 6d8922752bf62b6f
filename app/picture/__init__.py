"""What a picture of a result shows, wherever it is drawn: facts, no words and no paint."""
