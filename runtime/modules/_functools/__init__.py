# Parts of functools that are made when they are first asked for.
