import random

NUMBERS = list(range(200))


def floats():
    random.seed(1)
    return round(sum([random.random() for _ in range(500)]), 9)


def randint():
    random.seed(1)
    return sum([random.randint(1, 6) for _ in range(300)])


def randrange():
    random.seed(1)
    return sum([random.randrange(1000) for _ in range(300)])


def choice():
    random.seed(1)
    return sum([random.choice(NUMBERS) for _ in range(300)])


def choices():
    random.seed(1)
    return sum(random.choices(NUMBERS, k=300))


def weighted_choices():
    random.seed(1)
    return sum(random.choices(NUMBERS, weights=NUMBERS, k=300))


def shuffle():
    random.seed(1)
    numbers = NUMBERS[:]
    random.shuffle(numbers)
    return numbers[0]


def sample():
    random.seed(1)
    return sum(random.sample(NUMBERS, 50))


def uniform():
    random.seed(1)
    return round(sum([random.uniform(1, 10) for _ in range(300)]), 9)


def gauss():
    random.seed(1)
    return round(sum([random.gauss(0, 1) for _ in range(300)]), 6)


def bits():
    random.seed(1)
    return sum([random.getrandbits(64) for _ in range(300)])


def generators():
    return sum([random.Random(n).random() for n in range(20)])
