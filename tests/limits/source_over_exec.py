# limits: source=64KB
# ends: trap source
try:
    exec("x = 1\n" * 100000)
except BaseException:
    print("caught")
