def calls(f, x, *args, **kw):
    f(x, g(x, 1), k=2)
    f(*args, 3, **kw)
    x.method(1).other[x](2)
    return f(x if args else kw)
