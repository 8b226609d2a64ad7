# An AttributeError out of a property or __getattr__ has the hint for the name that was asked for.
class Thing:
    colour = "red"
    values = ()

    def __getattr__(self, name):
        raise AttributeError(f"nothing like {name}")


class Other:
    def __init__(self):
        self.length = 5

    @property
    def lenght(self):
        raise AttributeError("no such thing")


def first():
    return Thing().color


def second():
    try:
        first()
    except AttributeError as error:
        return Other().lenght


second()
