# A vending machine as objects: states that answer events, counters, and an observer. Nearly all of the work is method calls.
class State:
    def __init__(self, machine):
        self.machine = machine
        self.entered = 0

    def enter(self):
        self.entered += 1
        return self

    def coin(self, value):
        self.machine.refuse(value)
        return self

    def choose(self, item):
        self.machine.count_mistake()
        return self

    def tick(self):
        return self


class Idle(State):
    def coin(self, value):
        self.machine.take(value)
        return self.machine.collecting.enter()


class Collecting(State):
    def __init__(self, machine):
        super().__init__(machine)
        self.patience = 0

    def enter(self):
        self.patience = 5
        return super().enter()

    def coin(self, value):
        self.machine.take(value)
        self.patience = 5
        return self

    def choose(self, item):
        if not self.machine.affords(item):
            return self
        self.machine.sell(item)
        return self.machine.serving.enter()

    def tick(self):
        self.patience -= 1
        if self.patience > 0:
            return self
        self.machine.give_back()
        return self.machine.idle.enter()


class Serving(State):
    def __init__(self, machine):
        super().__init__(machine)
        self.left = 0

    def enter(self):
        self.left = 2
        return super().enter()

    def tick(self):
        self.left -= 1
        if self.left:
            return self
        machine = self.machine
        if machine.stock_is_low():
            return machine.closed.enter()
        return machine.collecting.enter() if machine.credit else machine.idle.enter()


class Closed(State):
    def tick(self):
        self.machine.refill()
        return self.machine.idle.enter()


class Log:
    def __init__(self):
        self.checksum = 0

    def note(self, kind, value):
        self.checksum = (self.checksum * 31 + kind * 7 + value) % 1000003


class Machine:
    PRICES = (120, 80, 200, 150)

    def __init__(self, log):
        self.log = log
        self.credit = self.earned = self.refused = self.mistakes = 0
        self.stock = [20] * 4
        self.idle = Idle(self)
        self.collecting = Collecting(self)
        self.serving = Serving(self)
        self.closed = Closed(self)
        self.state = self.idle.enter()

    def take(self, value):
        self.credit += value
        self.log.note(1, value)

    def refuse(self, value):
        self.refused += value

    def count_mistake(self):
        self.mistakes += 1

    def price(self, item):
        return self.PRICES[item]

    def affords(self, item):
        return self.credit >= self.price(item) and self.stock[item] > 0

    def sell(self, item):
        price = self.price(item)
        self.credit -= price
        self.earned += price
        self.stock[item] -= 1
        self.log.note(2, item)

    def give_back(self):
        self.log.note(3, self.credit)
        self.credit = 0

    def stock_is_low(self):
        return min(self.stock) == 0

    def refill(self):
        self.stock = [20] * 4
        self.log.note(4, 0)

    def coin(self, value):
        self.state = self.state.coin(value)

    def choose(self, item):
        self.state = self.state.choose(item)

    def tick(self):
        self.state = self.state.tick()


def run(events):
    log = Log()
    machine = Machine(log)
    state = 2024
    for _ in range(events):
        state = (state * 69069 + 1) % 4294967296
        event = (state >> 16) % 8
        if event < 3:
            machine.coin((10, 50, 100)[event])
        elif event < 6:
            machine.choose((state >> 20) % 4)
        else:
            machine.tick()
    states = (machine.idle, machine.collecting, machine.serving, machine.closed)
    return log.checksum, machine.earned, machine.refused, machine.mistakes, [state.entered for state in states]


TURNS = 3
for _ in range(TURNS):
    checksum = run(800000)
print("state_machine", checksum)
