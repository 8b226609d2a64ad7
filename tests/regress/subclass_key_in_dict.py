# `in` with an exact str asks the __eq__ of a key of a str subclass that has the same hash.
class Odd(str):
    __hash__ = str.__hash__

    def __eq__(self, other):  # silent: how often an unequal key is met again is a matter of the probe sequence
        return False


class Sure(str):
    __hash__ = str.__hash__

    def __eq__(self, other):
        print("asked", str(self), other)
        return True


odd = {Odd("a"): 1, "b": 2}
print("a" in odd, "a" not in odd, "b" in odd, odd.get("a"))
sure = {Sure("key"): 1}
print("key" in sure, sure["key"], sure.get("key"), "other" in sure)
numbers = {True: 1, 2.0: 2}
print(1 in numbers, 2 in numbers, 3 in numbers, numbers[1], numbers[2])
numbers[1] = 5
print(numbers, 1 in {True}, 0 not in {False, 1})
print("a" in {Odd("a")})
try:
    sure[[]]
except TypeError as error:
    print(error)
