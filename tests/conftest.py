"""What several tests share."""

import pytest
from hypothesis import settings

# benchmarks/fuzz_readers.py holds the laws over all readers for minutes; here a few examples of each are enough, and a
# machine that is busy is no failure.
settings.register_profile("quick", max_examples=40, deadline=None)
settings.load_profile("quick")


def pytest_addoption(parser):
    parser.addoption(
        "--rewrite-goldens", action="store_true", help="write the goldens of fixtures/ anew; then read them"
    )


@pytest.fixture
def rewrite_goldens(request):
    return request.config.getoption("--rewrite-goldens")
