# Suits and ranks: ordering, products of enumerations, hands told by counting, sorting by definition.
from collections import Counter
from enum import Enum, IntEnum, auto
from functools import total_ordering
from itertools import product
from operator import attrgetter


@total_ordering
class Suit(Enum):
    CLUBS = "c"
    DIAMONDS = "d"
    HEARTS = "h"
    SPADES = "s"

    @property
    def is_red(self):
        return self in (Suit.DIAMONDS, Suit.HEARTS)

    def __lt__(self, other):
        return self._sort_order_ < other._sort_order_


class Rank(IntEnum):
    TWO = 2
    THREE = auto()
    FOUR = auto()
    FIVE = auto()
    SIX = auto()
    SEVEN = auto()
    EIGHT = auto()
    NINE = auto()
    TEN = auto()
    JACK = auto()
    QUEEN = auto()
    KING = auto()
    ACE = auto()

    @property
    def letter(self):
        return str(self.value) if self < 10 else self.name[0]

    @classmethod
    def of(cls, letter):
        return next(rank for rank in cls if rank.letter == letter)


class Card(tuple):
    def __new__(cls, text):
        return super().__new__(cls, (Rank.of(text[0]), Suit(text[1])))

    rank = property(lambda self: self[0])
    suit = property(lambda self: self[1])

    def __str__(self):
        return self.rank.letter + self.suit.value


class Hand(IntEnum):
    HIGH_CARD = auto()
    PAIR = auto()
    TWO_PAIRS = auto()
    THREE_OF_A_KIND = auto()
    STRAIGHT = auto()
    FLUSH = auto()
    FULL_HOUSE = auto()
    FOUR_OF_A_KIND = auto()
    STRAIGHT_FLUSH = auto()

    @classmethod
    def of(cls, cards):
        ranks = sorted(card.rank for card in cards)
        flush = len({card.suit for card in cards}) == 1
        straight = all(after - before == 1 for before, after in zip(ranks, ranks[1:]))
        match sorted(Counter(ranks).values(), reverse=True):
            case [4, 1]:
                return cls.FOUR_OF_A_KIND
            case [3, 2]:
                return cls.FULL_HOUSE
            case [3, 1, 1]:
                return cls.THREE_OF_A_KIND
            case [2, 2, 1]:
                return cls.TWO_PAIRS
            case [2, *_]:
                return cls.PAIR
        return {(True, True): cls.STRAIGHT_FLUSH, (True, False): cls.FLUSH, (False, True): cls.STRAIGHT}.get((flush, straight), cls.HIGH_CARD)


hands = ["2c 3c 4c 5c 6c", "Ah Ad As Ac 2d", "Kh Kd Ks 2c 2d", "9h 2h 4h Jh Kh", "Th 9d 8c 7s 6h", "2h 2d 9s 9c Ac", "2h 2d 9s Tc Ac", "2h 7d 9s Tc Ac"]
dealt = {text: Hand.of([Card(word) for word in text.split()]) for text in hands}
for text, hand in sorted(dealt.items(), key=lambda item: (-item[1], item[0])):
    print(f"{hand.name.replace('_', ' ').title():<16} {text} {hand}")
deck = list(product(Rank, Suit))
print(len(deck), deck[0], deck[-1][0].letter, sum(suit.is_red for _, suit in deck), max(Rank).name, min(Suit).name, sorted(Suit, reverse=True)[0])
cards = [Card(word) for word in "As 2c Kd 2d Th".split()]
print(" ".join(map(str, sorted(cards))), max(cards).suit.is_red, sorted(map(attrgetter("rank.name"), cards)), Card("As") <= Card("Ah"), Card("Kd") > Card("2c"), [rank.letter for rank in Rank])
