# limits: fuel=200000
# ends: trap fuel
# A trap is no exception: nothing here can see it.
while True:
    try:
        while True:
            1 + 1
    except BaseException:
        print("caught")
    finally:
        print("finally")
