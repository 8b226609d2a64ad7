# Parts of statistics that are made when they are first asked for.
