# Parts of decimal that are made when they are first asked for.
