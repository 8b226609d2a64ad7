# Parts of collections that are made when they are first asked for.
