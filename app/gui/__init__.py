"""The window: widgets show values and decide nothing. Qt lives here and in `i18n`."""
