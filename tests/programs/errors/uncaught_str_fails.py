# An exception whose __str__ raises is still reported.
class Broken(Exception):
    def __str__(self):
        raise RuntimeError("no text for you")


try:
    str(Broken())
except RuntimeError as error:
    print(error)
raise Broken(1)
