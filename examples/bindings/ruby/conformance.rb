# SPDX-License-Identifier: MIT
# frozen_string_literal: true

# Makes the calls of conformance.json through their names alone, and compares what comes back: conformance.rb FILE.
require_relative 'toc'

def result_of(call, things)
  given = call['arguments'].map { |one| one.is_a?(Hash) ? things[one['use']] : one }
  result = Toc::FUNCTIONS[call['call']].call(*given)
  return result unless call['keep']

  things[call['keep']] = result
  { 'none' => result.nil? }
rescue Toc::Error => e
  { 'error' => e.name }
end

things = {}
wrong = JSON.parse(File.read(ARGV[0], encoding: 'UTF-8'))['calls'].reject do |call|
  result = result_of(call, things)
  result == call['expect'] or warn "#{call['call']}#{call['arguments']}: expected #{call['expect']}, got #{result.inspect}"
end
exit wrong.empty?
