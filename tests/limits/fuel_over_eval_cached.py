# limits: fuel=300000
# ends: trap fuel
while True:
    try:
        eval("1 + 1")
    except BaseException:
        pass
