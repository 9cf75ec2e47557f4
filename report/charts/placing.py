"""Keep labels apart: move each as little as it takes for none to cover another."""

from __future__ import annotations

from collections.abc import Sequence

__all__ = ["spread"]


def spread(
    wanted: Sequence[float], sizes: Sequence[float], low: float, high: float
) -> tuple[float, ...]:
    """Centres for labels that would like to stand at `wanted`, in the order they were given.

    Labels that would touch are pooled and centred together, which moves them least in all; then
    everything is kept between `low` and `high`, the top taking precedence if they cannot all fit.
    """
    order = sorted(range(len(wanted)), key=lambda i: (wanted[i], i))
    pools: list[tuple[float, list[int], float]] = []  # sum of offsets' ideal, members, total size
    for index in order:
        pools.append((wanted[index] - sizes[index] / 2, [index], sizes[index]))
        while len(pools) > 1 and _start(pools[-2]) + pools[-2][2] > _start(pools[-1]):
            pools[-2:] = [_merge(pools[-2], pools[-1])]
    placed = _lay(pools, sizes)
    return _keep(placed, sizes, order, low, high)


def _start(pool: tuple[float, list[int], float]) -> float:
    return pool[0] / len(pool[1])


def _merge(
    first: tuple[float, list[int], float], second: tuple[float, list[int], float]
) -> tuple[float, list[int], float]:
    shifted = second[0] - first[2] * len(second[1])
    return first[0] + shifted, first[1] + second[1], first[2] + second[2]


def _lay(pools: list[tuple[float, list[int], float]], sizes: Sequence[float]) -> dict[int, float]:
    placed: dict[int, float] = {}
    for pool in pools:
        edge = _start(pool)
        for index in pool[1]:
            placed[index] = edge + sizes[index] / 2
            edge += sizes[index]
    return placed


def _keep(
    placed: dict[int, float], sizes: Sequence[float], order: list[int], low: float, high: float
) -> tuple[float, ...]:
    edge = high
    for index in reversed(order):
        placed[index] = min(placed[index], edge - sizes[index] / 2)
        edge = placed[index] - sizes[index] / 2
    edge = low
    for index in order:
        placed[index] = max(placed[index], edge + sizes[index] / 2)
        edge = placed[index] + sizes[index] / 2
    return tuple(placed[index] for index in range(len(sizes)))
