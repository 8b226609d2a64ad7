# A bound method popped and called at once was the only reference to its function when a collection came while it was entered.
def make(number):
    class Holder:
        def method(self, extra):
            return [number, extra] * 50

    bound = Holder().method
    del Holder.method
    return bound


total = 0
for round_number in range(40):
    methods = [make(number) for number in range(100)]
    while methods:
        total += len(methods.pop()("x" * 100))
print(total)
