class Order:
    def __init__(self, item, count):
        self.item = item
        self.count = count


class Missing(LookupError):
    pass


def numbers():
    yield from range(10)


def work(orders):
    with open('/tmp/log', 'w') as log:
        log.write('begun')
        return sorted(orders, key=lambda order: pause(order))


def pause(order):
    snapshot()
    return order.count


orders = [Order('tea', 3), Order('cake', 1)]
waiting = numbers()
next(waiting)
prices = {'tea': 3.5, 'cake': 5.0}
work(orders)
