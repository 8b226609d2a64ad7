# limits: fuel=5000000
# ends: trap fuel
def f():
    try:
        f()
    except RecursionError:
        f()


f()
