/* SPDX-License-Identifier: MIT */
/* The main program of every Check suite; SUITE names the function that makes it. */
#include <check.h>
#include <locale.h>
#include <stdlib.h>

Suite *SUITE(void);

int main(void)
{
    setlocale(LC_ALL, ""); /* as programs do; the answers are the same in every locale */
    SRunner *runner = srunner_create(SUITE());
    srunner_run_all(runner, CK_ENV);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
