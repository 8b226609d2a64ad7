# A job scheduler: ready deques by priority, waiting heaps by time, dependencies by defaultdict, statistics by Counter, a Gantt chart.
import heapq
from collections import ChainMap, Counter, OrderedDict, defaultdict, deque, namedtuple

Job = namedtuple("Job", "name length priority needs start", defaults=(1, (), 0))
Slice = namedtuple("Slice", "worker job begin end")


class Scheduler:
    def __init__(self, jobs, workers, slice_length=3):
        self.jobs = OrderedDict((job.name, job) for job in jobs)
        self.left = Counter({job.name: job.length for job in jobs})
        self.blocks, self.waits = defaultdict(set), Counter()
        for job in jobs:
            for need in job.needs:
                if need not in self.jobs:
                    raise LookupError(f"{job.name} needs unknown {need}")
                self.blocks[need].add(job.name)
            self.waits[job.name] = len(set(job.needs))
        self.ready, self.later = defaultdict(deque), []
        for job in jobs:
            if not self.waits[job.name]:
                heapq.heappush(self.later, (job.start, job.name))
        self.workers = OrderedDict.fromkeys(workers, 0)
        self.slices, self.done, self.slice_length = [], OrderedDict(), slice_length

    def pick(self, now):
        while self.later and self.later[0][0] <= now:
            _, name = heapq.heappop(self.later)
            self.ready[self.jobs[name].priority].append(name)
        for priority in sorted(self.ready):
            if self.ready[priority]:
                return self.ready[priority].popleft()
        return None

    def run(self):
        events = [(0, at, worker) for at, worker in enumerate(self.workers)]
        while events:
            now, at, worker = heapq.heappop(events)
            name = self.pick(now)
            if name is None:
                busy = [end for end, *_ in events if end > now]
                upcoming = [self.later[0][0]] if self.later else []
                following = min(busy + upcoming, default=None)
                if following is not None and len(self.done) < len(self.jobs):
                    heapq.heappush(events, (following, at, worker))
                continue
            end = now + min(self.slice_length, self.left[name])
            self.slices.append(Slice(worker, name, now, end))
            self.left.subtract({name: end - now})
            if self.left[name]:
                heapq.heappush(self.later, (end, name))
            else:
                self.done[name] = end
                for other in sorted(self.blocks[name]):
                    self.waits[other] -= 1
                    if not self.waits[other]:
                        heapq.heappush(self.later, (max(end, self.jobs[other].start), other))
            heapq.heappush(events, (end, at, worker))
        return self

    def chart(self):
        rows = defaultdict(lambda: ["."] * max(self.done.values()))
        for each in self.slices:
            rows[each.worker][each.begin : each.end] = each.job[0] * (each.end - each.begin)
        return {worker: "".join(row) for worker, row in rows.items()}


jobs = [Job("fetch", 4), Job("parse", 5, needs=("fetch",)), Job("index", 2, 0, ("parse",)), Job("mail", 1, 2, start=6), Job("render", 3, needs=("parse", "fetch")), Job("audit", 7, 3)]
done = Scheduler(jobs, ["w1", "w2"]).run()
for worker, row in sorted(done.chart().items()):
    print(worker, row)
print(done.done, done.left, +done.left, done.waits.total(), len(done.slices), done.slices[0], {name: sorted(names) for name, names in done.blocks.items()})
load = Counter()
for each in done.slices:
    load[each.worker] += each.end - each.begin
print(load, load.total() == sum(job.length for job in jobs), max(done.done.values()), Counter(each.job for each in done.slices).most_common(1), next(reversed(done.done)))
one = Scheduler(jobs, ["solo"], 99).run()
print(one.chart()["solo"], list(one.done), [each.begin for each in one.slices])
for wrong in ([Job("a", 1, needs=("b",))], [Job("a", 1, needs=("b",)), Job("b", 1, needs=("a",))], []):
    try:
        result = Scheduler(wrong, ["w"]).run()
        print(dict(result.done), result.slices, sorted(name for name, count in result.waits.items() if count))
    except LookupError as error:
        print(type(error).__name__, error)
costs = ChainMap({"w1": 3}, defaultdict(lambda: 1))
print({worker: hours * costs[worker] for worker, hours in load.items()}, jobs[0]._replace(length=9), Job._field_defaults, sorted(jobs, key=lambda job: (job.priority, -job.length))[0].name, {job.name: job.needs for job in jobs if job.needs})
