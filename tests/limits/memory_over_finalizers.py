# limits: memory=8MB
# ends: trap memory
class Kept:
    all = []

    def __del__(self):
        Kept.all.append(self)
        self.more = [bytes(1000 + n) for n in range(20)]


while True:
    Kept()
