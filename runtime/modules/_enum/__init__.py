# Parts of enum that are made when they are first asked for.
