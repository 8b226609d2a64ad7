# limits: fuel=2000000
# ends: trap fuel
class Loop:
    def __del__(self):
        while True:
            pass


def make():
    Loop()


make()
for _ in range(10000):
    [bytes(1000 + n) for n in range(500)]
print("never")
