# limits: fuel=2000000
# ends: trap fuel
class Meta(type):
    def __instancecheck__(cls, instance):
        while True:
            pass


class C(metaclass=Meta):
    pass


isinstance(1, C)
