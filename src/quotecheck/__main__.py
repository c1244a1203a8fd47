"""``python -m quotecheck``."""


def main() -> None:
    """Run the command line."""
    from quotecheck.cli import app

    app(prog_name="quotecheck")


if __name__ == "__main__":
    main()
