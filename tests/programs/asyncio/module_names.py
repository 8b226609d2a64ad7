import asyncio
import asyncio.locks
from asyncio import CancelledError, Queue, TimeoutError, exceptions, run, sleep
from asyncio.queues import PriorityQueue

print(asyncio.CancelledError is CancelledError is exceptions.CancelledError, issubclass(CancelledError, Exception))
print(asyncio.TimeoutError is TimeoutError is __builtins__.TimeoutError)
print(asyncio.locks.Lock is asyncio.Lock, asyncio.Queue is Queue, issubclass(PriorityQueue, Queue))
for name in ("Future Task Lock Event Queue TaskGroup Timeout CancelledError InvalidStateError QueueEmpty Handle Runner "
             "Barrier BrokenBarrierError AbstractEventLoop").split():
    print(getattr(asyncio, name))
print(asyncio.sleep is sleep, sleep.__module__, run.__module__, asyncio.gather.__qualname__)
print(asyncio.InvalidStateError.__mro__, asyncio.BrokenBarrierError.__mro__)
print(asyncio.FIRST_COMPLETED, asyncio.FIRST_EXCEPTION, asyncio.ALL_COMPLETED)
try:
    asyncio.no_such_name
except AttributeError as error:
    print(error)
try:
    from asyncio import no_such_name
except ImportError as error:
    print(str(error)[:42])
for name in "run gather create_task TaskGroup sleep wait wait_for Future".split():
    assert name in asyncio.__all__ and name in dir(asyncio), name
namespace = {}
exec("from asyncio import *", namespace)
print("gather" in namespace, "Lock" in namespace, "locks" in namespace)
