"""Calls at given times.

Events belong to the scheduler that they were entered in. What is entered is called by run() when its time has come, by default by
time.monotonic() and time.sleep()."""

import heapq
import time
from itertools import count
from time import monotonic as _time

from _on_demand import on_demand as _on_demand

__all__ = ["scheduler"]

__getattr__, __dir__ = _on_demand(globals(), {"_sched_events": "Event"})
_sentinel = object()


class scheduler:
    # A session has one thread: no lock.
    def __init__(self, timefunc=_time, delayfunc=time.sleep):
        """A scheduler that reads the time with one function and waits with the other."""
        self._queue = []
        self._sequence_generator = count()
        self.timefunc = timefunc
        self.delayfunc = delayfunc

    def enterabs(self, time, priority, action, argument=(), kwargs=_sentinel):
        """Have action called when the clock says time. Returns the event, by which cancel() knows it."""
        if kwargs is _sentinel:
            kwargs = {}
        from _sched_events import Event

        event = Event(time, priority, next(self._sequence_generator), action, argument, kwargs)
        heapq.heappush(self._queue, event)
        return event

    def enter(self, delay, priority, action, argument=(), kwargs=_sentinel):
        """Plans an action for so long from now, where enterabs() takes a point in time."""
        return self.enterabs(self.timefunc() + delay, priority, action, argument, kwargs)

    def cancel(self, event):
        """Take an event out again; ValueError if it is not there."""
        self._queue.remove(event)
        heapq.heapify(self._queue)

    def empty(self):
        """Whether nothing is planned any more."""
        return not self._queue

    def run(self, blocking=True):
        """Runs all events, each when it is due; without blocking those due by now, and answers how long until the next."""
        queue = self._queue
        while queue:
            time, _, _, action, argument, kwargs = queue[0]
            now = self.timefunc()
            if time > now:
                if not blocking:
                    return time - now
                self.delayfunc(time - now)
            else:
                heapq.heappop(queue)
                action(*argument, **kwargs)
                self.delayfunc(0)  # lets other threads run

    @property
    def queue(self):
        """The events still to come, soonest first."""
        events = self._queue[:]
        return list(map(heapq.heappop, [events] * len(events)))
