# limits: output=10000
# ends: trap output
import asyncio


async def main():
    future = asyncio.get_running_loop().create_future()
    future.set_exception(ValueError("x" * 100_000))


asyncio.run(main())
