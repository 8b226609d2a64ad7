# Every change to an array and to a list, side by side.
import random
from array import array

generator = random.Random(8)
numbers = array("h")
mirror = []
for step in range(300):
    number = generator.randrange(-9, 9)
    place = generator.randrange(-8, 8)
    piece = [generator.randrange(5) for _ in range(generator.randrange(4))]
    cut = slice(generator.choice([None, *range(-6, 7)]), generator.choice([None, *range(-6, 7)]), generator.choice([None, 1, 2, -1, 3]))
    actions = [
        lambda target, make: target.append(number),
        lambda target, make: target.insert(place, number),
        lambda target, make: target.extend(make(piece)),
        lambda target, make: target.pop(place),
        lambda target, make: target.remove(number),
        lambda target, make: target.__setitem__(place, number),
        lambda target, make: target.__setitem__(cut, make(piece)),
        lambda target, make: target.__delitem__(cut),
        lambda target, make: target.__delitem__(place),
        lambda target, make: target.reverse(),
        lambda target, make: list(target[cut]),
        lambda target, make: (target.count(number), number in target, target.index(number, place)),
        lambda target, make: list(target + make(piece)) + list(target * 2),
    ]
    action = generator.choice(actions)
    outcomes = []
    for target, make in ((numbers, lambda items: array("h", items)), (mirror, list)):
        try:
            outcomes.append(action(target, make))
        except (IndexError, ValueError) as error:
            outcomes.append(type(error))
    assert outcomes[0] == outcomes[1], (step, outcomes)
    assert numbers.tolist() == mirror == list(numbers), step
    if step % 30 == 0:
        print(numbers)
