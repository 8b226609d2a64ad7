# __str__ must answer a str.
class Odd(Exception):
    def __str__(self):
        return 42


try:
    str(Odd())
except TypeError as error:
    print(error)
raise Odd("x")
