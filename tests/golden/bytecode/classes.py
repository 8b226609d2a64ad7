class Base:
    """Text."""
    limit = 3

    def method(self):
        return __class__


class Derived(Base, metaclass=Meta):
    def method(self):
        return super().method()
