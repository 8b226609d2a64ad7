# limits: fuel=500000
# ends: trap fuel
class Loop:
    def __eq__(self, other):
        while True:
            pass

    __hash__ = None


print([Loop()] == [1])
