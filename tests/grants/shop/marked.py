text = "with a mark"
