# Classes on collections.abc: what the mixins give, and which methods are abstract.
import collections.abc as c


def abstract(kind):
    try:
        kind()
    except TypeError as error:
        return str(error)


for name in sorted(c.__all__):
    kind = getattr(c, name)
    print(name, sorted(getattr(kind, "__abstractmethods__", ())))
print(abstract(c.MutableSequence))
print(abstract(c.Mapping))


class Deck(c.Sequence):
    def __init__(self, cards):
        self.cards = cards

    def __getitem__(self, index):
        return self.cards[index]

    def __len__(self):
        return len(self.cards)


deck = Deck("KQJ10")
print(list(deck), list(reversed(deck)), "J" in deck, deck.index("1"), deck.count("K"), isinstance(deck, c.Reversible), isinstance(deck, c.Collection))
try:
    deck.index("A")
except ValueError as error:
    print("ValueError", error)


class Stack(c.MutableSequence):
    def __init__(self, items=()):
        self.items = list(items)

    def __getitem__(self, index):
        return self.items[index]

    def __setitem__(self, index, value):
        self.items[index] = value

    def __delitem__(self, index):
        del self.items[index]

    def __len__(self):
        return len(self.items)

    def insert(self, index, value):
        self.items.insert(index, value)


stack = Stack("abc")
stack.append("d")
stack.extend("ef")
stack += "g"
stack.reverse()
print(stack.items, stack.pop(), stack.pop(0), stack.remove("c"), stack.items)
stack.extend(stack)
print(stack.items)
stack.clear()
try:
    stack.pop()
except IndexError as error:
    print(error, len(stack))
