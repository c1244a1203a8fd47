"""What several tests share."""

import pytest


def pytest_addoption(parser):
    parser.addoption(
        "--rewrite-goldens", action="store_true", help="write the goldens of fixtures/ anew; then read them"
    )


@pytest.fixture
def rewrite_goldens(request):
    return request.config.getoption("--rewrite-goldens")
