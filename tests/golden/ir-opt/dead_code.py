def dead(x):
    1
    x is None
    "text"
    if 0:
        never()
    while False:
        never()
    return x
    never()
