# Names with an underscore are only suggested from inside.
class Safe:
    def __init__(self):
        self._secret = 1

    def tell(self):
        return self.secret


safe = Safe()
try:
    safe.secret
except AttributeError as error:
    print(error)
safe.tell()
