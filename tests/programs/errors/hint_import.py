# A module that was not imported.
def area(radius):
    return math.pi * radius ** 2


try:
    area(1)
except NameError as error:
    print(error)
area(2)
