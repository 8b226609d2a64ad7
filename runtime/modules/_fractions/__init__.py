# Parts of fractions that are made when they are first asked for.
