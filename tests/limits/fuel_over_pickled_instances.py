# limits: fuel=5000000
# ends: trap fuel
import pickle


class Point:
    def __init__(self, n):
        self.x, self.y = n, [n]


points = [Point(n) for n in range(1000)]
while True:
    pickle.loads(pickle.dumps(points))
