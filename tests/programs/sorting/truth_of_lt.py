# sort() looks at the truth of what __lt__ answers, whatever it is, and asks for nothing else.
class Answer:
    def __init__(self, value):
        self.value = value

    def __bool__(self):
        asked.append(self.value)
        return self.value


class Item:
    def __init__(self, name, answer):
        self.name, self.answer = name, answer

    def __lt__(self, other):
        return self.answer(self, other)

    def __repr__(self):
        return self.name


asked = []
by_name = lambda a, b: a.name < b.name
for answer in (by_name, lambda a, b: Answer(a.name < b.name), lambda a, b: [0] if a.name < b.name else [], lambda a, b: "yes" if a.name < b.name else "", lambda a, b: a.name < b.name and 1j or 0.0,
               lambda a, b: False, lambda a, b: None):
    print(sorted([Item(n, answer) for n in "dacb"]), sorted([Item(n, answer) for n in "dacb"], reverse=True))
print(len(asked) > 3)


class Reflected:
    def __gt__(self, other):
        return True


print(len(sorted([Reflected(), 1, 2, Reflected()], key=lambda v: isinstance(v, int))), len(sorted([Reflected(), Reflected()])))


class OnlyOther:
    def __lt__(self, other):
        return NotImplemented


for pair in ([OnlyOther(), OnlyOther()], [1, OnlyOther()], [OnlyOther(), 1]):
    try:
        sorted(pair)
    except TypeError as error:
        print(error)
