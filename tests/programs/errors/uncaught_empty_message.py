# No message: only the type's name.
class Quiet(Exception):
    pass


try:
    raise Quiet
except Quiet as error:
    print(repr(error), str(error) == "")
raise Quiet()
