;;; SPDX-License-Identifier: MIT
;;; libtoc for Guile 3. While it loads, this module makes a procedure of every function in libtoc-api.json, by the rules of
;;; doc/bindings.md: toc_provision_heading is toc-provision-heading, with its documentation; constants keep their names.
;;; NULL is #f, a truth is a boolean, and a call with several results returns several values.

(define-module (toc)
  #:use-module (ice-9 exceptions)
  #:use-module (ice-9 format)
  #:use-module (ice-9 match)
  #:use-module (ice-9 popen)
  #:use-module (ice-9 rdelim)
  #:use-module (ice-9 receive)
  #:use-module (ice-9 regex)
  #:use-module (json)
  #:use-module (rnrs bytevectors)
  #:use-module (srfi srfi-1)
  #:use-module (srfi srfi-9)
  #:use-module (srfi srfi-9 gnu)
  #:use-module (system foreign)
  #:use-module (system foreign-library)
  #:export (toc-handle? toc-same? toc-elements
            toc-error? toc-error-name toc-error-reason toc-error-diagnostics))

;;; The description and the library

(define (description-file)
  (or (getenv "TOC_API")
      (let* ((pipe (open-pipe* OPEN_READ "pkg-config" "--variable=api_description" "libtoc-core"))
             (answer (read-line pipe)))
        (close-pipe pipe)
        (if (and (string? answer) (file-exists? answer))
            answer
            (error "libtoc-api.json is not found: install libtoc for development, or name the file in TOC_API")))))

(define description (call-with-input-file (description-file) json->scm #:encoding "UTF-8"))
(define functions (vector->list (assoc-ref description "functions")))

(define (by-name entries)
  (let ((table (make-hash-table)))
    (for-each (lambda (entry) (hash-set! table (assoc-ref entry "name") entry)) entries)
    table))
(define function-table (by-name functions))
(define type-table (by-name (vector->list (assoc-ref description "types"))))

(define library (load-foreign-library "libtoc" #:extensions '(".so.0")))

(define (c-type type)
  (match type
    ("void" void)
    ("int" int)
    ("int32_t" int32)
    ("uint32_t" uint32)
    ("size_t" size_t)
    (_ '*)))

;; The function that the description calls NAME. Only one that may fail returns errno as a second value.
(define* (c-function name #:key errno?)
  (let ((function (hash-ref function-table name)))
    (foreign-library-function library name
      #:return-type (c-type (assoc-ref (assoc-ref function "returns") "type"))
      #:arg-types (map (lambda (parameter) (c-type (assoc-ref parameter "type")))
                       (vector->list (assoc-ref function "params")))
      #:return-errno? errno?)))

(define (scheme-name name)
  (string->symbol (string-map (lambda (letter) (if (eqv? letter #\_) #\- letter)) name)))

(define (c-string->string pointer)
  (and (not (null-pointer? pointer)) (pointer->string pointer -1 "UTF-8")))

;;; Keepers: what has to be released when nothing in Scheme reaches a thing any more

(define-record-type <keeper>
  (make-keeper dataset releases)
  keeper?
  (dataset keeper-dataset)    ; what later keepers take their reference to; #f when there is none
  (releases keeper-releases)) ; pairs of a function and a pointer, in the order in which to call them

(define dropped (make-guardian))

(define (keeper dataset . releases)
  (let ((new (make-keeper dataset releases)))
    (dropped new)
    new))

(define (release-dropped)
  (match (dropped)
    (#f #t)
    (keeper
     (for-each (match-lambda ((release . pointer) (release pointer))) (keeper-releases keeper))
     (release-dropped))))
(add-hook! after-gc-hook release-dropped)

(define dataset-ref (c-function "toc_dataset_ref"))
(define dataset-unref (c-function "toc_dataset_unref"))

;; A collection may come at any moment, also during a call, and takes what is not used later on. This is the later use;
;; the set! keeps the compiler from seeing that nothing is done.
(define (keep-until-here . things) #t)
(set! keep-until-here keep-until-here)

;;; Handles

(define-record-type <handle>
  (make-handle type pointer keeper)
  toc-handle?
  (type handle-type)       ; its entry in the description
  (pointer handle-pointer)
  (keeper handle-keeper))  ; #f for what lives as long as the program

(define (type-name type) (assoc-ref type "name"))

(set-record-type-printer! <handle>
  (lambda (handle port)
    (format port "#<~a ~x>" (type-name (handle-type handle)) (pointer-address (handle-pointer handle)))))

(define (toc-same? a b)
  "Whether two handles mean the same thing."
  (and (eq? (handle-type a) (handle-type b))
       (equal? (handle-pointer a) (handle-pointer b))))

;; The handle type that a type of C points to; #f for all others.
(define (pointed-type type)
  (let ((name (string-match "toc_[a-z_]+" type)))
    (and name (hash-ref type-table (match:substring name)))))

;;; Errors: what they mean is their exception-message

(define-exception-type &toc-error &error make-toc-error toc-error?
  (name toc-error-name)                ; such as "TOC_E_DATA"
  (reason toc-error-reason)            ; what the system said about a file, or #f
  (diagnostics toc-error-diagnostics)) ; of refused XML: an alist for each, with the keys file, line, name, message ...

(define result-name (c-function "toc_result_name"))
(define result-message (c-function "toc_result_message"))

(define (raise-result procedure result errno arguments)
  (let ((name (c-string->string (result-name result))))
    (raise-exception
     (make-exception
      (make-toc-error name (and (equal? name "TOC_E_IO") (strerror errno))
                      (if (equal? name "TOC_E_DATA") (diagnostics (first arguments)) '()))
      (make-exception-with-origin procedure)
      (make-exception-with-message (c-string->string (result-message result)))))))

;; Copies: the next file after a finish takes the diagnostics out of the loader.
(define (diagnostics loader)
  (define (copy diagnostic)
    (filter-map
     (lambda (function)
       (let ((name (assoc-ref function "name")))
         (and (equal? (assoc-ref function "member_of") "toc_diagnostic")
              (cons (string->symbol (substring name (string-length "toc_diagnostic_"))) ((exported name) diagnostic)))))
     functions))
  (map (lambda (position) (copy ((exported "toc_loader_diagnostic_at") loader position)))
       (iota ((exported "toc_loader_diagnostic_count") loader))))

;;; Parameters

;; PASS makes the arguments for C from what the caller gave, or from nothing when it is not shown to the caller. READ makes
;; a result from these arguments after the call, and from those of the caller; #f when nothing is written.
(define-record-type <plan>
  (make-plan name shown? pass read text?)
  plan?
  (name plan-name)
  (shown? plan-shown?)
  (pass plan-pass)
  (read plan-read)
  (text? plan-text?)) ; whether it is room for a string

(define (wrong name expected argument)
  (scm-error 'wrong-type-arg #f "~a: expected ~a, not ~s" (list name expected argument) (list argument)))

(define (string->c-string name string)
  (cond ((not string) %null-pointer)
        ((not (string? string)) (wrong name "a string or #f" string))
        ((string-index string #\nul) (wrong name "a string without NUL" string))
        (else (string->pointer string "UTF-8"))))

(define (block name argument)
  (match argument
    (#f (list %null-pointer 0))
    ((? bytevector? bytes) (list (bytevector->pointer bytes) (bytevector-length bytes)))
    ((? string? text) (block name (string->utf8 text)))
    (_ (wrong name "a string or a bytevector" argument))))

(define (handle->pointer name type argument)
  (cond ((not argument) %null-pointer)
        ((and (toc-handle? argument) (eq? type (handle-type argument))) (handle-pointer argument))
        (else (wrong name (string-append (type-name type) " or #f") argument))))

(define (first-keeper arguments)
  (let ((handle (find toc-handle? arguments)))
    (and handle (handle-keeper handle))))

;; How an owned pointer of this type becomes a handle with a keeper of its own.
(define (owned-reader type release-name)
  (let ((release (c-function release-name))
        (counted? (equal? (assoc-ref type "kind") "counted")))
    (define (keep pointer lender)
      (let* ((release-it (cons release pointer))
             (dataset (and lender (keeper-dataset lender))))
        (cond (counted? (keeper pointer release-it))
              (dataset (keeper dataset release-it (cons dataset-unref (dataset-ref dataset))))
              (else (keeper #f release-it)))))
    (lambda (pointer arguments)
      (make-handle type pointer (keep pointer (first-keeper arguments))))))

(define (->plan entry)
  (define (has member) (assoc-ref entry member))
  (define (in pass) (make-plan (has "name") #t pass #f #f))
  (define (out size read)
    (make-plan (has "name") #f (lambda () (list (bytevector->pointer (make-bytevector size 0)))) read #f))
  (let ((name (has "name"))
        (type (pointed-type (has "type"))))
    (cond
     ((and (has "out") (has "length"))
      (make-plan name #f (lambda () (list %null-pointer 0)) #f #t))
     ((and (has "out") type)
      (let ((owned (owned-reader type (has "release"))))
        (out (sizeof '*) (lambda (passed arguments) (owned (dereference-pointer passed) arguments)))))
     ((has "out")
      (out (sizeof uint32) (lambda (passed arguments) (first (parse-c-struct passed (list uint32))))))
     ((has "length") (in (lambda (argument) (block name argument))))
     (type (in (lambda (argument) (list (handle->pointer name type argument)))))
     ((equal? (has "type") "const char *") (in (lambda (argument) (list (string->c-string name argument)))))
     ((has "truth") (in (lambda (argument) (list (if argument 1 0)))))
     (else (in list)))))

;; The length of another parameter is filled in by that one, behind which it stands.
(define (->plans entries)
  (let ((lengths (filter-map (lambda (entry) (assoc-ref entry "length")) entries)))
    (map ->plan (remove (lambda (entry) (member (assoc-ref entry "name") lengths)) entries))))

;; The arguments for C, a list for each parameter.
(define (pass plans arguments)
  (match plans
    (() '())
    (((? plan-shown? plan) . others)
     (cons ((plan-pass plan) (first arguments)) (pass others (cdr arguments))))
    ((plan . others)
     (cons ((plan-pass plan)) (pass others arguments)))))

;; Calls again, with room for a text of this size.
(define (text foreign plans passed size)
  (let* ((room (make-bytevector (1+ size) 0))
         (with-room (lambda (plan passed)
                      (if (plan-text? plan) (list (bytevector->pointer room) (1+ size)) passed))))
    (apply foreign (append-map with-room plans passed))
    (c-string->string (bytevector->pointer room))))

;;; Results

;; Makes the list of results from what C returned: of one result, or of none.
(define (result-reader entry)
  (let* ((type (assoc-ref entry "type"))
         (pointed (pointed-type type)))
    (cond
     ((assoc-ref entry "truth") (lambda (returned arguments) (list (not (zero? returned)))))
     ((member type '("void" "int")) (lambda (returned arguments) '()))
     (pointed (lambda (returned arguments)
                (list (and (not (null-pointer? returned))
                           (make-handle pointed returned (first-keeper arguments))))))
     ((equal? type "const char *") (lambda (returned arguments) (list (c-string->string returned))))
     ((equal? type "char *")
      (let ((release (c-function (assoc-ref entry "release"))))
        (lambda (returned arguments)
          (let ((string (c-string->string returned)))
            (release returned)
            (list string)))))
     (else (lambda (returned arguments) (list returned))))))

;;; Procedures

(define (->procedure function)
  (let* ((name (scheme-name (assoc-ref function "name")))
         (returns (assoc-ref function "returns"))
         (may-fail? (and (equal? (assoc-ref returns "type") "int") (not (assoc-ref returns "truth"))))
         (foreign (c-function (assoc-ref function "name") #:errno? may-fail?))
         (plans (->plans (vector->list (assoc-ref function "params"))))
         (shown (filter-map (lambda (plan) (and (plan-shown? plan) (plan-name plan))) plans))
         (read-result (result-reader returns)))
    (define (results returned passed arguments)
      (if (any plan-text? plans)
          (list (text foreign plans passed returned))
          (append (read-result returned arguments)
                  (append-map (lambda (plan passed)
                                (if (plan-read plan) (list ((plan-read plan) (first passed) arguments)) '()))
                              plans passed))))
    (define (procedure . arguments)
      (unless (= (length arguments) (length shown))
        (scm-error 'wrong-number-of-args name "expected ~a" (list (cons name shown)) #f))
      (let ((passed (pass plans arguments)))
        (receive (returned . errno) (apply foreign (concatenate passed))
          (when (and may-fail? (negative? returned))
            (raise-result name returned (first errno) arguments))
          (let ((all (results returned passed arguments)))
            (keep-until-here arguments passed)
            (if (null? all) *unspecified* (apply values all))))))
    (set-procedure-property! procedure 'name name)
    (set-procedure-property! procedure 'documentation
      (format #f "(~a~{ ~a~})~%~a~@[ ~a~]" name shown (assoc-ref function "doc")
              (and (not (any plan-text? plans)) (assoc-ref returns "doc"))))
    procedure))

;; What keepers do, and what is for C only, has no procedure.
(define (for-scheme? function)
  (let ((name (assoc-ref function "name")))
    (not (or (member name '("toc_dataset_ref" "toc_dataset_image"))
             (string-suffix? "_list_copy" name)
             (any (lambda (parameter) (equal? (assoc-ref parameter "ownership") "given"))
                  (vector->list (assoc-ref function "params")))))))

(define (toc-elements list)
  "A Scheme list of what a list of libtoc holds, or an explanation."
  (if list
      (let* ((type (handle-type list))
             (count ((exported (assoc-ref type "count")) list)))
        (map (lambda (position) ((exported (assoc-ref type "at")) list position)) (iota count)))
      '()))

(define this-module (current-module))
(define (exported name) (module-ref this-module (scheme-name name)))
(define (export-as name value)
  (module-define! this-module name value)
  (module-export! this-module (list name)))

(for-each (lambda (function)
            (export-as (scheme-name (assoc-ref function "name")) (->procedure function)))
          (filter for-scheme? functions))
(for-each (lambda (enum)
            (for-each (lambda (constant)
                        (export-as (string->symbol (assoc-ref constant "name")) (assoc-ref constant "value")))
                      (vector->list (assoc-ref enum "constants"))))
          (vector->list (assoc-ref description "enums")))
