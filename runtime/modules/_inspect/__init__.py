# Parts of inspect that are made when they are first asked for.
